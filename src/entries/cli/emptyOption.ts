/** What is said of an option whose value is empty, as a shell leaves it for a variable that isn't set. */
export const emptyOption = (name: string): string =>
  `--${name} has an empty value, as of a variable that isn't set. Give it one, or leave the option out.`;

/** Blank is empty, too. */
export const isEmpty = (value: string): boolean => value.trim() === '';

/**
 * Checks the options of a command line.
 * @throws Error that names one whose value is empty
 */
export function assertFilled(options: Readonly<Record<string, string | boolean>>): void {
  for (const [name, value] of Object.entries(options)) {
    if (typeof value === 'string' && isEmpty(value)) throw new Error(emptyOption(name));
  }
}
