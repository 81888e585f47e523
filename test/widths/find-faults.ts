/** What is wrong with the look of a widget at the width it has. Runs in the page, so it needs nothing from outside. */
export function findFaults(widget: Element): string[] {
  const root = widget.shadowRoot;
  const surface = root?.querySelector('.surface');
  if (!root || !surface) return ['there is no surface'];
  const faults = new Set<string>();
  // Layout rounds to whole pixels here and there; what a person can see is more than that.
  const tolerance = 1;

  const describe = (element: Element): string => {
    const className = element.getAttribute('class');
    return className ? `${element.localName}.${className.trim().replace(/\s+/g, '.')}` : element.localName;
  };
  const quote = (text: string): string => `“${text.trim().replace(/\s+/g, ' ').slice(0, 50)}”`;
  const isSeen = (element: Element): boolean => !element.closest('.visually-hidden, [hidden]');
  const getParent = (element: Element): Element | null => (element === surface ? null : element.parentElement);

  /** Where words would be cut: the inner edges of what clips above them. */
  const findClips = (element: Element): readonly [Element, DOMRect][] => {
    const clips: [Element, DOMRect][] = [];
    for (let each: Element | null = element; each; each = getParent(each)) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(each);
      if (overflowX === 'visible' && overflowY === 'visible' && clipPath === 'none') continue;
      const { left, top } = each.getBoundingClientRect();
      clips.push([
        each,
        new DOMRect(left + each.clientLeft, top + each.clientTop, each.clientWidth, each.clientHeight),
      ]);
    }
    return clips;
  };

  /** The room for a line of the words that stand right in this element. */
  const measureLine = (element: Element): number => {
    let block = element;
    while (/^(inline|contents)$/.test(getComputedStyle(block).display)) block = getParent(block) ?? surface;
    const { paddingLeft, paddingRight } = getComputedStyle(block);
    return block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  };

  for (const element of [surface, ...surface.querySelectorAll('*')]) {
    if (element.closest('svg') || !isSeen(element) || !element.checkVisibility()) continue;
    // Of boxes in a line there is no width; the words in them are looked at below.
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + tolerance) {
      faults.add(`${describe(element)} is ${element.scrollWidth} px wide in ${element.clientWidth}`);
    }
  }

  const frame = surface.getBoundingClientRect();
  const isKorean = surface.matches(':lang(ko)');
  const lines: { rect: DOMRect; text: string }[] = [];
  const walker = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (!text.trim() || !parent || !isSeen(parent) || !parent.checkVisibility()) continue;
    range.selectNodeContents(node);
    const clips = findClips(parent);
    for (const rect of range.getClientRects()) {
      if (rect.width < tolerance) continue;
      if (rect.left < frame.left - tolerance || rect.right > frame.right + tolerance || rect.bottom > frame.bottom) {
        faults.add(`${quote(text)} leaves the surface`);
      }
      // Letters are lower than the box that the font asks for.
      const ink = rect.height / 5;
      for (const [clip, box] of clips) {
        const isCut =
          rect.left < box.left - tolerance ||
          rect.right > box.right + tolerance ||
          rect.top + ink < box.top ||
          rect.bottom - ink > box.bottom;
        if (isCut) faults.add(`${quote(text)} is cut by ${describe(clip)}`);
      }
      lines.push({ rect: new DOMRect(rect.x, rect.y + ink, rect.width, rect.height - 2 * ink), text });
    }
    if (!isKorean) continue;
    for (const { 0: word, index } of text.matchAll(/\S*\p{Script=Hangul}\S*/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
      const isOnOneLine = new Set(parts.map(({ top }) => Math.round(top))).size < 2;
      // A word that is longer than a line has to break somewhere.
      const width = parts.reduce((sum, part) => sum + part.width, 0);
      if (isOnOneLine || width > measureLine(parent)) continue;
      const tops = [...word].map((_letter, place) => {
        range.setStart(node, index + place);
        range.setEnd(node, index + place + 1);
        return range.getBoundingClientRect().top;
      });
      // After a hyphen, a dot in the middle or a bracket it may; not between two letters.
      const isSplit = [...word].some((letter, place) => {
        const pair = `${word[place - 1] ?? ' '}${letter}`;
        return tops[place] !== tops[place - 1] && /^[\p{L}\p{N}]{2}$/u.test(pair) && /\p{Script=Hangul}/u.test(pair);
      });
      if (isSplit) faults.add(`${quote(word)} is split`);
    }
  }

  lines.sort((a, b) => a.rect.top - b.rect.top);
  lines.forEach(({ rect, text }, index) => {
    for (const { rect: other, text: otherText } of lines.slice(index + 1)) {
      if (other.top >= rect.bottom - tolerance) break;
      const width = Math.min(rect.right, other.right) - Math.max(rect.left, other.left);
      if (width > tolerance) faults.add(`${quote(text)} and ${quote(otherText)} overlap`);
    }
  });

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.add(`the page is ${scrollWidth} px wide in ${clientWidth}`);
  return [...faults];
}
