/** Does the work for each of a list, four at a time; the answers in the list's order. */
export async function doInLanes<Item, Answer>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers = new Map<number, Answer>();
  const queue = items.map((item, index) => ({ item, index }));
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) answers.set(next.index, await work(next.item));
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return items.map((_, index) => answers.get(index)!);
}
