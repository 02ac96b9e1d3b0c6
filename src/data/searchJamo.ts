const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const VOWELS = 21;
const FINALS_AND_NONE = 28;

const INITIAL = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
/** Vowels and closing consonants by their Unicode order; what takes two keys is written as two letters. */
const VOWEL = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(
  ' ',
);
const FINAL =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );
/** Letters that stand alone and take two keys, and what they take. */
const DOUBLE = 'ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄㅘㅙㅚㅝㅞㅟㅢ';
const DOUBLE_KEYS = [3, 5, 6, 9, 10, 11, 12, 13, 14, 15, 18].map((index) => FINAL[index] ?? '');
const DOUBLES = new Map(
  [...DOUBLE_KEYS, ...VOWEL.filter((keys) => keys.length === 2)].map((keys, index) => [
    DOUBLE.charAt(index),
    keys,
  ]),
);

function lettersOf(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    const index = code - FIRST_SYLLABLE;
    const initial = INITIAL[Math.floor(index / (VOWELS * FINALS_AND_NONE))] ?? '';
    const vowel = VOWEL[Math.floor(index / FINALS_AND_NONE) % VOWELS] ?? '';
    return initial + vowel + (FINAL[index % FINALS_AND_NONE] ?? '');
  }
  const letter = text.charAt(at);
  return DOUBLES.get(letter) ?? letter;
}

const KOREAN = /[가-힣ㄱ-ㅣ]/;

/** Korean as the letters that a keyboard sends, so that a half-typed syllable begins the whole one; other text stays. */
export function toJamo(text: string): string {
  if (!KOREAN.test(text)) return text;
  let letters = '';
  for (let at = 0; at < text.length; at += 1) letters += lettersOf(text, at);
  return letters;
}

const isConsonant = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= 'ㄱ' && letter <= 'ㅎ';
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= 'ㅏ' && letter <= 'ㅣ';

/** Whether a written character, in Korean a syllable, begins at a place of a text in letters; its end counts. */
export function isCharacterStart(letters: string, place: number): boolean {
  const letter = letters[place];
  if (isVowel(letter)) return false;
  return !isConsonant(letter) || isVowel(letters[place + 1]);
}

/** How many written characters begin before a place of a text in letters. */
export function charactersBefore(letters: string, place: number): number {
  let count = 0;
  for (let at = 0; at < place; at += 1) if (isCharacterStart(letters, at)) count += 1;
  return count;
}

/** Whether a text is nothing but initial consonants. */
export const isInitials = (letters: string): boolean => /^[ㄱ-ㅎ]+$/.test(letters);

/** The first letter of each written character: ㄱㅅ for 개성. */
export function initialsOf(letters: string): string {
  let initials = '';
  for (let at = 0; at < letters.length; at += 1) {
    if (isCharacterStart(letters, at)) initials += letters[at];
  }
  return initials;
}

const QWERTY = 'rRseEfaqQtTdwWczxvgkoiOjpuPhynbml';
const ON_ITS_KEYS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ';

/** What the same keys would have sent on a Korean keyboard: `rotjd` is 개성 in letters. */
export const fromQwerty = (text: string): string =>
  Array.from(text, (key) => {
    const index = QWERTY.indexOf(key);
    return ON_ITS_KEYS[index < 0 ? QWERTY.indexOf(key.toLowerCase()) : index] ?? key;
  }).join('');

/** What the same keys would have sent on an English keyboard. */
export const toQwerty = (letters: string): string =>
  Array.from(letters, (letter) => QWERTY[ON_ITS_KEYS.indexOf(letter)] ?? letter).join('');
