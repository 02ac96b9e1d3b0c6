export const story = {
  title: 'Story',
};
