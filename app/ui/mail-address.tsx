import { Fragment } from "react";

/** An e-mail address that, where there is no room for it, goes on in the next line after its @. */
export function MailAddress({ address }: { readonly address: string }) {
  return (
    <span className="break-words">
      {address.split(/(?<=@)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
