/** The typeface that the site ships a subset of, relative to the project's folder. */
export const SOURCE_FONT = 'node_modules/pretendard/dist/public/variable/PretendardVariable.ttf';
