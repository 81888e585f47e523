/** So many events, made of a few real ones: another day each, the newest first, a number behind the title. */
export function makeManyEvents<Event extends object>(
  models: readonly Event[],
  count: number,
  renew: (model: Event, number: number, date: string) => Event,
): Event[] {
  const lastDay = Date.UTC(2025, 11, 31);
  const dayMs = 86_400_000;
  return Array.from({ length: count }, (_, index) => {
    const model = models[index % models.length];
    if (!model) throw new Error('There is no event to make others of.');
    return renew(model, index + 1, new Date(lastDay - index * dayMs).toISOString().slice(0, 10));
  });
}

export function numberTitle(title: string, number: number): string {
  return `${title} (${number})`;
}
