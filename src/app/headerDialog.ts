/** A dialog that the header opens; it stays mounted once it was open, so that the focus goes back. */
export interface HeaderDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}
