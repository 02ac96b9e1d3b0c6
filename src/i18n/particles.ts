/** Korean particles by what they follow: [after a consonant, after a vowel]. */
const PARTICLES = {
  '은/는': ['은', '는'],
  '이/가': ['이', '가'],
  '을/를': ['을', '를'],
  '와/과': ['과', '와'],
  '으로/로': ['으로', '로'],
} as const;
export type Particle = keyof typeof PARTICLES;

/** How a word ends when read aloud; ㄹ counts apart because 로 follows it as it follows a vowel. */
export type FinalSound = 'vowel' | 'consonant' | 'rieul' | 'unknown';

/** 영 일 이 삼 사 오 육 칠 팔 구; 십, 백, 천, 만 and 억, which a last 0 can stand for, close too. */
const DIGITS: readonly FinalSound[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

const SYLLABLES = { first: 0xac00, last: 0xd7a3, perVowel: 28, rieul: 8 } as const;

function hangulSound(code: number): FinalSound {
  const final = (code - SYLLABLES.first) % SYLLABLES.perVowel;
  if (final === 0) return 'vowel';
  return final === SYLLABLES.rieul ? 'rieul' : 'consonant';
}

/** Names of single letters: 엘 and 알 end in ㄹ, 엠 and 엔 in another consonant, all others open. */
function letterSound(letter: string): FinalSound {
  if ('LR'.includes(letter)) return 'rieul';
  return 'MN'.includes(letter) ? 'consonant' : 'vowel';
}

/** Latin words by the usual transcription: 골 for goal, 캠 for cam, 톱 for top, but 트럼프 for Trump. */
function latinSound(word: string): FinalSound {
  if (word === word.toUpperCase()) return letterSound(word.slice(-1));
  const lower = word.toLowerCase();
  if (/le?$/.test(lower)) return 'rieul';
  if (/(m|n|ng)e?$/.test(lower)) return 'consonant';
  return /(^|[^aeiou])[aeiou](p|t|k|c|ck)$/.test(lower) ? 'consonant' : 'vowel';
}

/** What is read last: closing quotes and stops are silent, and a remark in brackets is passed over. */
function spokenEnd(word: string): string {
  const bare = word.replace(/[\s"'”’」』》〉.,!?…]+$/u, '');
  const outside = bare.replace(/\s*[([（][^()[\]（）]*[)\]）]$/u, '');
  if (outside === '') return bare.replace(/[)\]）]$/u, '');
  return outside === word ? word : spokenEnd(outside);
}

/** Decides how a word ends when a Korean reads it: Hangul, digits, Latin letters, percent. */
export function finalSound(word: string): FinalSound {
  const end = spokenEnd(word);
  const last = end.slice(-1);
  const code = end.charCodeAt(end.length - 1);
  if (code >= SYLLABLES.first && code <= SYLLABLES.last) return hangulSound(code);
  if (/\d/.test(last)) return DIGITS[Number(last)] ?? 'unknown';
  if (last === '%') return 'vowel';
  const latin = /[A-Za-z]+$/.exec(end)?.[0];
  return latin === undefined ? 'unknown' : latinSound(latin);
}

/** Both forms, for a word that nobody can read aloud from its letters. */
const bothForms = (particle: Particle): string => {
  const [closed, open] = PARTICLES[particle];
  return particle === '으로/로' ? '(으)로' : `${closed}(${open})`;
};

/**
 * The word with the right form of a particle behind it.
 * @example withParticle('금강산', '은/는') // '금강산은'
 */
export function withParticle(word: string, particle: Particle): string {
  const sound = finalSound(word);
  if (sound === 'unknown') return word + bothForms(particle);
  const [closed, open] = PARTICLES[particle];
  const isOpen = sound === 'vowel' || (sound === 'rieul' && particle === '으로/로');
  return word + (isOpen ? open : closed);
}
