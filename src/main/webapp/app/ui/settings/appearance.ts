import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Settings } from '../../model';
import { ParleyElement } from '../common/parley-element';
import { segmented, segmentedStyles } from '../common/segmented';
import { t } from '../i18n';
import { base } from '../styles/base';

/** Theme and language; on the log-in page too. */
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

  override render() {
    const { settings: words } = t();
    const { theme, languageChoice } = this.settings;
    return [
      segmented({
        id: 'theme',
        label: words.theme,
        value: theme.value,
        options: words.themes,
        onPick: (value) => (theme.value = value),
      }),
      segmented({
        id: 'language',
        label: words.language,
        value: languageChoice.value,
        options: words.languages,
        onPick: (value) => (languageChoice.value = value),
      }),
    ].map((part) => html`${part}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-appearance': Appearance;
  }
}
