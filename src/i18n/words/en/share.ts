export const share = {
  title: 'Share and embed',
  close: 'Close',
};
