import { tell, warn } from '../common/toast';
import { t } from '../i18n';

/** Puts text on the clipboard and says so. */
export async function copyText(text: string): Promise<void> {
  const { conversation } = t();
  try {
    // There is no navigator.clipboard where a server is reached by plain http.
    if (isSecureContext) await navigator.clipboard.writeText(text);
    else copyBySelection(text);
    tell(conversation.copied);
  } catch {
    warn(conversation.copyFailed);
  }
}

function copyBySelection(text: string): void {
  const area = document.createElement('textarea');
  area.className = 'announcer';
  area.value = text;
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a secure context
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  if (!done) throw new Error('copy refused');
}
