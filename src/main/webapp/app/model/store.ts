/** JSON values in the browser's storage, under one prefix. A full or damaged storage is no error. */
export class Store {
  constructor(
    private readonly storage: Storage,
    private readonly prefix: string,
  ) {}

  /** The part of this store whose keys begin with `name`. */
  under(name: string): Store {
    return new Store(this.storage, `${this.prefix}${name}.`);
  }

  /** null where nothing readable is kept. */
  read(key: string): unknown {
    try {
      return JSON.parse(this.storage.getItem(this.prefix + key) ?? 'null') as unknown;
    } catch {
      return null;
    }
  }

  /** Kept if there is room; else only memory has it. */
  write(key: string, value: unknown): void {
    try {
      this.storage.setItem(this.prefix + key, JSON.stringify(value));
    } catch {
      this.remove(key);
    }
  }

  remove(key: string): void {
    this.storage.removeItem(this.prefix + key);
  }

  keys(): string[] {
    return Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? '')
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => key.slice(this.prefix.length));
  }

  clear(): void {
    this.keys().forEach((key) => this.remove(key));
  }
}
