export const download = {
  title: 'Download',
  close: 'Close',
};
