import { emit } from './events.js';

/**
 * Tells the page that a link of ours is followed, by a click or the middle button. Links that the page itself put
 * into a slot are its own business.
 */
export function handleFollow(event: MouseEvent, host: HTMLElement): void {
  const isFollowing = event.type === 'click' || event.button === 1;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!isFollowing || !link || link.getRootNode() !== host.shadowRoot || link.protocol !== 'https:') return;
  emit(host, 'bandung-follow', { url: link.href });
}
