/** Writes a page per event, the share images, feeds and what else follows from the data into a built site. */
export async function writePages(_out: string): Promise<void> {}
