/** Runs tasks in their order, two at a time, and gives their results in that order. */
export async function twoAtATime<T, R>(tasks: readonly T[], run: (task: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = tasks.entries();
  const worker = async () => {
    for (const [index, task] of queue) results[index] = await run(task);
  };
  await Promise.all([worker(), worker()]);
  return results;
}
