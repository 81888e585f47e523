/**
 * Puts a mounted element into a column of this width, which it gives back. Not the viewport: no window of WebKit's
 * gets as narrow as a telephone, and the elements look at their own width alone.
 */
export function setWidth(element: Element, width: number): HTMLElement {
  const column = element.parentElement!;
  column.style.inlineSize = `${width}px`;
  column.style.overflowX = 'auto';
  return column;
}
