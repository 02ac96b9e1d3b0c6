import type { Bilingual } from '../model/bilingual.ts';

const HANGUL = /[가-힣]/;

const respell = (text: string): string[] => {
  const forms: string[] = [];
  if (text.includes('-')) forms.push(text.replaceAll('-', ' '), text.replaceAll('-', ''));
  if (HANGUL.test(text) && text.includes(' ')) forms.push(text.replaceAll(' ', ''));
  return forms;
};

/** A Western order of a two-part name: "Kim Jong-un" -> "Jong-un Kim". */
const reorder = (name: string): string[] => {
  const [family, given, ...more] = name.split(' ');
  return family !== undefined && given !== undefined && more.length === 0
    ? [`${given} ${family}`]
    : [];
};

/**
 * All spellings that search accepts for a term beside its label: the recorded ones and those that follow
 * from them by rule (hyphen as a space or left out, Korean without spaces, a person's given name first).
 */
export function spellingsOf(
  label: Bilingual,
  recorded: readonly string[],
  kind: 'name' | 'word',
): string[] {
  const first = [...recorded, ...(kind === 'name' ? reorder(label.en) : [])];
  const all = new Set(first.flatMap((text) => [text, ...respell(text)]));
  for (const text of [label.en, label.ko]) for (const form of respell(text)) all.add(form);
  all.delete(label.en);
  all.delete(label.ko);
  return [...all];
}
