import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Chat, Group } from '../../model';
import '../common/avatar';
import { ParleyElement } from '../common/parley-element';
import { base } from '../styles/base';

/** The picture of a group, to be changed or removed. */
@customElement('parley-group-picture')
export class GroupPicture extends ParleyElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        --size: 72px;
      }
    `,
  ];

  @property({ attribute: false }) chat!: Chat;
  @property({ attribute: false }) group!: Group;

  override render(): TemplateResult {
    const { id, name, avatar } = this.group;
    return html`<parley-avatar shape="group" .of=${id} .name=${name} .src=${avatar}></parley-avatar>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'parley-group-picture': GroupPicture;
  }
}
