/** Why a socket was closed, as a number; README.md in proto/ has the whole list. */
export const CloseCode = {
  /** What the browser reports when the connection just broke; used here for the same. */
  ABNORMAL: 1006,
  FRAME_TOO_BIG: 1009,
  /** The login session is over: log in again. */
  SESSION_ENDED: 4500,
  TOO_MANY_CONNECTIONS: 4502,
} as const;

/** 4500 to 4999: connecting again by oneself is of no use. Everything else says "come back". */
export function staysAway(code: number): boolean {
  return code >= 4500 && code <= 4999;
}
