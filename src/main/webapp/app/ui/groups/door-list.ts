import type { CSSResultGroup } from 'lit';
import { state } from 'lit/decorators.js';
import type { PagedList } from '../../model';
import { rows } from '../styles/page';
import { GroupDialog } from './group-dialog';

/** For owner and admins: who comes into a group and who does not, live while it is open. */
export abstract class DoorList<T> extends GroupDialog {
  static override styles: CSSResultGroup = [GroupDialog.styles, rows];

  protected override readonly sheet = true;
  protected override readonly forAdmins = true;
  @state() protected list: PagedList<T> | null = null;

  protected abstract read(): PagedList<T>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.list = this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.list) this.chat.groups.doors.hide(this.list);
  }
}
