/** A colour: red, green, blue from 0 to 255 and its opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What the checks ask a page: walks through shadow trees and slots as a visitor's software does. */
export interface Probe {
  /** All nodes below the elements that match, in the order in which they are read: shadow trees and slotted nodes in their place. */
  list(selector: string): Node[];
  listElements(selector: string): HTMLElement[];
  /** Links, buttons, disclosures and whatever else takes the focus by the Tab key. */
  listStops(selector: string): HTMLElement[];
  /** The parent in the composed tree. */
  getParent(node: Node): Node | null;
  /** The nearest `lang`, through slots and shadow roots. */
  getLang(node: Node): string;
  getDirection(node: Node): string;
  /** Whether a node has a box and is in no closed disclosure. */
  isRendered(element: Element): boolean;
  /** Whether it is there for listeners alone. */
  isForEarsOnly(node: Node): boolean;
  /** A few words that tell which element is meant. */
  name(node: Node): string;
  parseColour(value: string): Colour;
  /** What is behind an element's own box, its own background left out. */
  getBackdrop(element: Element): Colour;
  /** What is behind an element's words. */
  getBackground(element: Element): Colour;
  getContrast(first: Colour, second: Colour): number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page before anything else. Must not refer to anything outside itself. */
function installProbe(): void {
  const getChildren = (node: Node): Node[] => {
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
    if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
    return [...node.childNodes];
  };
  const getParent = (node: Node): Node | null => {
    if (node instanceof ShadowRoot) return node.host;
    const slot = (node as Element | Text).assignedSlot;
    return slot ?? node.parentNode;
  };
  const collect = (node: Node, found: Node[]): Node[] => {
    for (const child of getChildren(node)) {
      found.push(child);
      if (!(child instanceof HTMLStyleElement)) collect(child, found);
    }
    return found;
  };
  const list = (selector: string): Node[] =>
    [...document.querySelectorAll(selector)].flatMap((root) => collect(root, []));
  const listElements = (selector: string): HTMLElement[] =>
    list(selector).filter((node): node is HTMLElement => node instanceof HTMLElement || node instanceof SVGElement);
  const findAbove = <Result>(node: Node, read: (element: Element) => Result | null): Result | undefined => {
    for (let each: Node | null = node; each; each = getParent(each)) {
      const result = each instanceof Element ? read(each) : null;
      if (result !== null) return result;
    }
    return undefined;
  };
  const isRendered = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const colours = new Map<string, Colour>();
  const parseColour = (value: string): Colour => {
    const known = colours.get(value);
    if (known) return known;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = value;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [red, green, blue, alpha / 255];
    colours.set(value, colour);
    return colour;
  };
  const putOver = (above: Colour, below: Colour): Colour => {
    const mix = (index: 0 | 1 | 2): number => above[index] * above[3] + below[index] * (1 - above[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  let canvasColour: Colour | undefined;
  const getCanvasColour = (): Colour => {
    if (canvasColour) return canvasColour;
    const sample = document.createElement('i');
    sample.style.backgroundColor = 'Canvas';
    document.documentElement.append(sample);
    const { backgroundColor } = getComputedStyle(sample);
    sample.remove();
    return (canvasColour = parseColour(backgroundColor));
  };
  const getBackground = (element: Element): Colour => {
    const layers: Colour[] = [];
    findAbove(element, (each) => {
      const colour = parseColour(getComputedStyle(each).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      return colour[3] === 1 ? true : null;
    });
    return layers.reduceRight(
      (below, above) => putOver(above, below),
      layers.at(-1)?.[3] === 1 ? layers.at(-1)! : getCanvasColour(),
    );
  };
  const getLuminance = ([red, green, blue]: Colour): number => {
    const [r, g, b] = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const getElementParent = (element: Element): Element =>
    findAbove(getParent(element) ?? document.documentElement, (each) => each) ?? document.documentElement;

  window.probe = {
    list,
    listElements,
    listStops: (selector) =>
      listElements(selector).filter(
        (element) => element.tabIndex >= 0 && !(element instanceof SVGElement) && isRendered(element),
      ),
    getParent,
    getLang: (node) => findAbove(node, (element) => element.getAttribute('lang')) ?? '',
    getDirection: (node) => findAbove(node, (element) => getComputedStyle(element).direction) ?? 'ltr',
    isRendered,
    isForEarsOnly: (node) =>
      findAbove(node, (element) => (element.classList.contains('visually-hidden') ? true : null)) ?? false,
    name: (node) => {
      const element = findAbove(node, (each) => each)!;
      const classes = element.getAttribute('class');
      const words = (node.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50);
      return `${element.localName}${classes ? `.${classes.trim().replace(/\s+/g, '.')}` : ''} “${words}”`;
    },
    parseColour,
    getBackground,
    getBackdrop: (element) => getBackground(getElementParent(element)),
    getContrast: (first, second) => {
      const [darker = 0, lighter = 0] = [getLuminance(first), getLuminance(second)].sort((a, b) => a - b);
      return (lighter + 0.05) / (darker + 0.05);
    },
  };
}

/** The probe as text for `addInitScript`. tsx gives functions their names by a helper that no page has. */
export const probeScript = `globalThis.__name ??= (value) => value; (${installProbe.toString()})();`;
