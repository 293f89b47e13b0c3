import { html, nothing, type TemplateResult } from 'lit';
import type { Conversation, Timeline } from '../../model';
import '../common/empty';
import '../common/failed';
import '../common/skeleton';
import { t } from '../i18n';
import { nameOf } from '../i18n/names';

export interface ListHead {
  readonly timeline: Timeline;
  readonly conversation: Conversation;
  /** It has been asked for once; before, nothing is said of it. */
  readonly arrived: boolean;
  /** There is no message to show, for whatever reason. */
  readonly empty: boolean;
  readonly onGreet: () => void;
}

function whole({ timeline, conversation, arrived, onGreet }: ListHead): TemplateResult | typeof nothing {
  const { conversation: words } = t();
  const { peer, writable } = conversation;
  // What was loaded before is there at once: a skeleton would only flash.
  if (!arrived && timeline.state.value === 'ready') return nothing;
  if (timeline.state.value === 'loading') {
    return html`<parley-skeleton class="centred" shape="bubbles" count="9"></parley-skeleton>`;
  }
  if (timeline.state.value === 'failed') {
    const retry = () => void timeline.open();
    return html`<parley-failed class="centred" .problem=${timeline.problem.value} @parley-retry=${retry}></parley-failed>`;
  }
  const text = peer ? words.emptyDirect(nameOf(peer)) : words.emptyGroup;
  return html`<parley-empty class="centred" drawing="hello" .heading=${words.emptyTitle} .text=${writable ? text : ''}>
    ${writable && peer ? html`<button class="button" type="button" @click=${onGreet}>${words.wave}</button>` : nothing}
  </parley-empty>`;
}

function beginning({ peer, group }: Conversation): string {
  const { conversation: words } = t();
  return peer ? words.beginningDirect(nameOf(peer)) : words.beginningGroup(group?.name ?? '');
}

/** What stands above the oldest message drawn, or in place of all messages while there are none. */
export function listHead(head: ListHead): TemplateResult | typeof nothing {
  const { timeline, conversation, empty } = head;
  const { conversation: words, common } = t();
  if (empty) return whole(head);
  if (timeline.older.value === 'failed') {
    const retry = () => void timeline.loadOlder();
    return html`<div class="quiet" role="alert">
      ${words.olderFailed}
      <button class="button plain small" type="button" @click=${retry}>${common.retry}</button>
    </div>`;
  }
  if (timeline.hasOlder.value) {
    return html`<div class="quiet"><span class="spinner" role="img" aria-label=${words.loadingOlder}></span></div>`;
  }
  return html`<p class="quiet">${beginning(conversation)}</p>`;
}
