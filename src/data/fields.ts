import * as z from 'zod/mini';
import { parseEdtf } from '../model/edtf.ts';

// Without this zod tries to compile code from text, which a strict content security policy reports.
z.config({ jitless: true });

/** Messages say what was expected; what was found is added where the finding is put into words. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Kebab-case, no dot: ids go into links, where a dot separates them. */
export const idField = z.string().check(z.regex(ID, 'kebab-case id'));

/** One paragraph: no line break or tab, which separate texts in the packed dataset. */
export const textField = z
  .string()
  .check(z.minLength(1), z.regex(/^[^\p{Cc}]*$/u, 'text without control characters'));

export const bilingualField = z.strictObject({ en: textField, ko: textField });

export const limitedText = (limits: { readonly en: number; readonly ko: number }) =>
  z.strictObject({
    en: textField.check(z.maxLength(limits.en)),
    ko: textField.check(z.maxLength(limits.ko)),
  });

/** What is expected of a date; the reason for a refusal comes from the reader of dates itself. */
export const EDTF = 'EDTF date';
export const edtfField = z.string().check(z.refine((text) => parseEdtf(text).ok, EDTF));

const isCivilDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && parseEdtf(text).ok;

/** `YYYY-MM-DD`. */
export const dayField = z.string().check(z.refine(isCivilDay, 'day as YYYY-MM-DD'));

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const publishedField = z
  .string()
  .check(
    z.refine(
      (text) => /^\d{4}(?:-\d{2}){0,2}$/.test(text) && parseEdtf(text).ok,
      'date as YYYY, YYYY-MM or YYYY-MM-DD',
    ),
  );

/** An absolute http(s) address; no other scheme ever becomes a link. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/?#]+[^\s]*$/i.test(text);

export const urlField = z.string().check(z.refine(isWebAddress, 'http(s) address'));

export const list = <T extends z.core.SomeType>(item: T) => z._default(z.array(item), []);
