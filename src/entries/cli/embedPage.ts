/** Writes the self-contained page `embed/index.html` into a built site. */
export async function buildEmbed(_out: string): Promise<void> {}
