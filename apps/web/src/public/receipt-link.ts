/** The receipt stands after `#`: browsers never send that part to any server. */
export function receiptLink(origin: string, receipt: string): string {
  return `${origin}/mailbox#${receipt.replaceAll(' ', '')}`;
}
