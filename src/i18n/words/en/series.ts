export const series = {
  title: 'Figures',
};
