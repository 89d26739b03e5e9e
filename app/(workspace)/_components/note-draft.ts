const prefix = "waymark-note:";

/** The unsaved text of a milestone's note that this device keeps; null when there is none or storage is closed. */
export function readDraft(milestoneId: string): string | null {
  return withStorage((storage) => storage.getItem(prefix + milestoneId));
}

/** Keeps unsaved text on this device, so that a closed tab loses nothing. */
export function keepDraft(milestoneId: string, text: string): void {
  withStorage((storage) => storage.setItem(prefix + milestoneId, text));
}

/** Forgets the unsaved text of one milestone. */
export function dropDraft(milestoneId: string): void {
  withStorage((storage) => storage.removeItem(prefix + milestoneId));
}

/** Forgets every unsaved note on this device. */
export function clearDrafts(): void {
  withStorage((storage) => {
    for (const key of Object.keys(storage).filter((name) => name.startsWith(prefix))) storage.removeItem(key);
  });
}

function withStorage<Value>(use: (storage: Storage) => Value): Value | null {
  try {
    return use(localStorage);
  } catch {
    // A browser may refuse storage, or have none left; saving the note still works.
    return null;
  }
}
