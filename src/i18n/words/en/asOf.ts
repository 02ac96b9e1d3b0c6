export const asOf = {
  title: 'As of',
};
