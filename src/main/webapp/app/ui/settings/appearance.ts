import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Account, Looks, Settings } from '../../model';
import { ParleyElement } from '../common/parley-element';
import { segmented, segmentedStyles } from '../common/segmented';
import { tell, tellError } from '../common/toast';
import { t } from '../i18n';
import { base } from '../styles/base';

/** Theme and language: of the account where there is one, else, on the log-in page, of this browser. */
@customElement('parley-appearance')
export class Appearance extends ParleyElement {
  static override styles = [
    base,
    segmentedStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) settings!: Settings;
  @property({ attribute: false }) account: Account | null = null;

  override render() {
    const { settings: words } = t();
    const { settings } = this;
    return [
      segmented({
        id: 'theme',
        label: words.theme,
        value: settings.theme.value,
        options: words.themes,
        onPick: (theme) => void this.save(settings.pick({ theme })),
      }),
      segmented({
        id: 'language',
        label: words.language,
        value: settings.languageChoice.value,
        options: words.languages,
        onPick: (language) => void this.save(settings.pick({ language })),
      }),
    ].map((part) => html`${part}`);
  }

  /** What is not saved is not shown any longer. */
  private async save(looks: Looks): Promise<void> {
    const { account, settings } = this;
    if (!account) return;
    try {
      await account.change(looks);
      settings.saved();
      tell(t().common.saved);
    } catch (error) {
      settings.saved();
      settings.adopt(account.me.peek());
      tellError(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-appearance': Appearance;
  }
}
