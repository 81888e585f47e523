/** What an embed page tells the page around it. It is no secret: anybody may frame the page and measure it. */
export interface HeightMessage {
  readonly type: 'bandung-height';
  /** CSS pixels. */
  readonly height: number;
  /** Address of the embed page, without what stands behind `#`. */
  readonly url: string;
}

/** What the page around it asks, if it came later than the frame's first message. */
export interface HeightRequest {
  readonly type: 'bandung-height-request';
}

/** The field of a message from anywhere; `undefined` where there is none. */
export function readMessage(data: unknown, field: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[field] : undefined;
}
