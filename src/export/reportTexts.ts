/**
 * Most UTF-16 units of a title and a caption that an author writes over a picture: far more than a
 * figure bears, and little enough to be set at once. Counted as a form's `maxlength` counts.
 */
export const MOST_TITLE = 300;
export const MOST_CAPTION = 2000;
