/** How many turns of the event loop a test grants; nothing here takes real time. */
const TURNS = 2000;

/** Waits until `condition` holds; with fakes all around, a few turns of the event loop. */
export async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    if (condition()) return;
    await nextTurn();
  }
  throw new Error(`Never became true: ${condition.toString()}`);
}

/** Lets everything that is on its way arrive, where a test shows that nothing comes of it. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await nextTurn();
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
