/** An e-mail address that, where there is no room for it, goes on in the next line after its @. */
export function MailAddress({ address }: { readonly address: string }) {
  const house = address.lastIndexOf("@") + 1;
  return (
    <span className="break-words">
      {address.slice(0, house)}
      <wbr />
      {address.slice(house)}
    </span>
  );
}
