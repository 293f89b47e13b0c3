import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Account, Audience, Privacy } from '../../model';
import { ParleyElement } from '../common/parley-element';
import { segmented, segmentedStyles } from '../common/segmented';
import { tell, tellError } from '../common/toast';
import { t } from '../i18n';
import { base } from '../styles/base';

type Entry = keyof Privacy;

const choices: Readonly<Record<Entry, readonly Audience[]>> = {
  finds: ['everyone', 'nobody'],
  writes: ['everyone', 'friends'],
  seesOnline: ['everyone', 'friends', 'nobody'],
  seesRead: ['everyone', 'nobody'],
};

/** Who may do what. Every choice is saved at once. */
@customElement('parley-privacy-card')
export class PrivacyCard extends ParleyElement {
  static override styles = [
    base,
    segmentedStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) account!: Account;
  /** Picked, and on its way to the server. */
  @state() private picked: Partial<Privacy> = {};

  override render() {
    const { settings } = t();
    const privacy = { ...this.account.me.value.privacy, ...this.picked };
    return (Object.keys(choices) as Entry[]).map(
      (entry) =>
        html`${segmented({
          id: entry,
          label: settings.who[entry],
          hint: settings.whoHints[entry],
          value: privacy[entry],
          options: Object.fromEntries(choices[entry].map((choice) => [choice, settings.audiences[choice]])) as Record<Audience, string>,
          onPick: (choice) => void this.save(entry, choice),
        })}`,
    );
  }

  private async save(entry: Entry, choice: Audience): Promise<void> {
    this.picked = { ...this.picked, [entry]: choice };
    try {
      await this.account.change({ privacy: { [entry]: choice } });
      tell(t().common.saved);
    } catch (error) {
      tellError(error);
    } finally {
      const { [entry]: done, ...others } = this.picked;
      this.picked = done === choice ? others : this.picked;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-privacy-card': PrivacyCard;
  }
}
