import type { msg } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { TemplateMap } from './locale-loaders.js';

type Message = Parameters<typeof msg>;

/**
 * Says a message in the words of a locale, or in English where there are none. In the bundles for script tags
 * `say-by-number.ts` stands in its place.
 */
export function say(templates: TemplateMap | undefined, [template, options]: Message): unknown {
  return runtimeMsg(templates, template, options);
}
