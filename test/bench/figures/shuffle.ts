/** The same things in an order of chance. */
export function shuffle<Thing>(things: readonly Thing[], random: () => number = Math.random): Thing[] {
  const shuffled = [...things];
  for (let index = shuffled.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [shuffled[index], shuffled[other]] = [shuffled[other]!, shuffled[index]!];
  }
  return shuffled;
}
