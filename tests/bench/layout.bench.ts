/** Times the pure layout; prints one line for each size of dataset. */
export function benchLayout(): void {
  console.log('\nlayout: nothing is timed yet');
}
