import type { StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent, waitFor } from 'storybook/test';
import { renderTokenEditor } from './token-editor.js';
import type { TokenEditorElement } from './token-editor.js';

export default {
  title: 'Design/Tokens',
  tags: ['!autodocs'],
  parameters: { docs: { source: { code: null } }, controls: { disable: true } },
};

/** Change a token and see all four widgets follow; the CSS to paste stands below the fields. */
export const Editor: StoryObj = {
  render: (_args, { globals }) => renderTokenEditor(String(globals['partner'] ?? ''), globals['scheme'] === 'dark'),
};

/** A colour typed in reaches the widgets and the CSS, and one that is too pale is told. */
export const Changed: StoryObj = {
  ...Editor,
  globals: { scheme: 'light' },
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector<TokenEditorElement>('token-editor');
    await editor?.updateComplete;
    const root = editor?.shadowRoot;
    const field = root?.querySelector<HTMLInputElement>('[id="--bandung-color-accent"]');
    const output = root?.querySelector('textarea');
    const widget = root?.querySelector('bandung-city-profile');
    if (!root || !field || !output || !widget) throw new Error('The editor has no fields.');
    const enter = async (value: string): Promise<string> => {
      await fireEvent.input(field, { target: { value } });
      await editor.updateComplete;
      return root.querySelector('[role=status]')?.textContent ?? '';
    };
    await expect(await enter('#123456')).toContain('Every contrast is high enough.');
    await expect(output.value).toBe(':root {\n  --bandung-color-accent: #123456;\n}');
    await waitFor(() => {
      const surface = widget.shadowRoot?.querySelector('.surface');
      return expect(surface && getComputedStyle(surface).getPropertyValue('--_accent')).toBe('#123456');
    });
    await expect(await enter('#cccccc')).toContain('Too little contrast for');
    await expect(await enter('')).toContain('Every contrast is high enough.');
  },
};
