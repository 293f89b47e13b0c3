import type { Line, Message } from '../net/dto';

const LINE = 100;

/** It tells what happened in the group; nobody said it, and it is never unread. */
export function isLine({ contentType }: Pick<Message, 'contentType'>): boolean {
  return contentType === LINE;
}

/** What a line tells; null for what somebody said. */
export function lineOf(message: Pick<Message, 'contentType' | 'content'>): Line | null {
  return isLine(message) ? (JSON.parse(message.content) as Line) : null;
}
