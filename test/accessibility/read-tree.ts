import type { Page } from 'playwright-core';

/** A node as the browser hands it to screen readers. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  /** States and values that are said with it: `level 3`, `pressed`, `expanded`, `url …`. */
  readonly properties: ReadonlyMap<string, string>;
  readonly children: readonly TreeNode[];
}

interface RawNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** What of a node is worth telling; the rest is true of everything or of the moment. */
const toldProperties = ['level', 'pressed', 'expanded', 'url', 'live', 'busy', 'hidden', 'disabled', 'invalid'];
/** Roles that no screen reader says and that only hold others. */
const silentRoles = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', '']);

/** The accessibility tree of the element that matches, as Chromium computes it, shadow trees included. */
export async function readTree(page: Page, selector: string): Promise<TreeNode> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Accessibility.enable');
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: RawNode[] };
    const { result } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
    });
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId! });
    const byId = new Map(nodes.map((each) => [each.nodeId, each]));
    const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    if (!root) throw new Error(`${selector} is not in the accessibility tree`);
    return { role: 'root', name: '', properties: new Map(), children: buildChildren(root, byId) };
  } finally {
    await session.detach();
  }
}

function buildChildren(raw: RawNode, byId: ReadonlyMap<string, RawNode>): TreeNode[] {
  return (raw.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    if (!child) return [];
    const role = child.role?.value ?? '';
    if (child.ignored || silentRoles.has(role)) return buildChildren(child, byId);
    const name = (child.name?.value ?? '').replace(/\s+/g, ' ').trim();
    if (role === 'StaticText') return name ? [{ role: 'text', name, properties: new Map(), children: [] }] : [];
    return [{ role, name, properties: readProperties(child, role), children: buildChildren(child, byId) }];
  });
}

function readProperties({ properties = [], description }: RawNode, role: string): Map<string, string> {
  const told = new Map<string, string>();
  for (const { name, value } of properties) {
    if (name === 'level' && role !== 'heading') continue;
    if (toldProperties.includes(name) && value.value !== false && value.value !== 'false')
      told.set(name, String(value.value));
    // What is closed or not pressed is said too.
    if ((name === 'expanded' || name === 'pressed') && (value.value === false || value.value === 'false'))
      told.set(name, 'no');
  }
  if (description?.value) told.set('description', description.value);
  return told;
}

/** All nodes of a tree in the order in which they are read. */
export function flattenTree(node: TreeNode): TreeNode[] {
  return [node, ...node.children.flatMap(flattenTree)];
}

/** The tree as lines that a person can read: role, “name”, states; the words inside indented. */
export function formatTree(root: TreeNode): string {
  return `${root.children.flatMap((child) => formatNode(child, 0)).join('\n')}\n`;
}

function formatNode({ role, name, properties, children }: TreeNode, depth: number): string[] {
  const states = [...properties]
    .filter(([key]) => key !== 'url')
    .map(([key, value]) => (value === 'true' ? key : `${key} ${value}`));
  const line = [role, ...(name ? [`“${name}”`] : []), ...(states.length > 0 ? [`(${states.join(', ')})`] : [])].join(
    ' ',
  );
  // Words that are the name of what holds them need not stand twice.
  const words = children
    .flatMap(flattenTree)
    .filter((node) => node.role === 'text')
    .map((node) => node.name)
    .join(' ');
  const isRepeated = children.every((child) => child.role === 'text') && squeeze(words) === squeeze(name);
  const inner = isRepeated ? [] : joinTexts(children).flatMap((child) => formatNode(child, depth + 1));
  return [`${'  '.repeat(depth)}${line}`, ...inner];
}

const squeeze = (words: string): string => words.replace(/\s+/g, '');

/** Neighbouring texts are heard as one. */
function joinTexts(nodes: readonly TreeNode[]): TreeNode[] {
  const joined: TreeNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.role === 'text' && last?.role === 'text')
      joined[joined.length - 1] = { ...last, name: `${last.name} ${node.name}` };
    else joined.push(node);
  }
  return joined;
}
