import type { ReactNode } from 'react'
import { drawQr } from './drawQr'
import { printedAddress } from './printedAddress'
import styles from './PrintedAddress.module.css'

interface PrintedAddressProps {
  /** Relative to the page. */
  readonly href: string
  /** Address of the page, where the builder knows it. */
  readonly base: string | undefined
  /** What stands at the address. */
  readonly label: ReactNode
}

/**
 * An address as a QR code and in words. Where the builder does not know it, it is empty and
 * without its code, and `fillAddresses` asks the browser.
 */
export function PrintedAddress({ href, base, label }: PrintedAddressProps) {
  const address = base === undefined ? undefined : printedAddress(href, base)
  const qr = address && drawQr(address.href)
  return (
    <p className={styles.address} data-printed-address={href} data-known={address && ''}>
      <svg
        className={styles.qr}
        width="0"
        height="0"
        viewBox={qr && `0 0 ${qr.size} ${qr.size}`}
        shapeRendering="crispEdges"
        aria-hidden="true"
      >
        <path d={qr?.path} />
      </svg>
      <span>
        {label} <span className={styles.words}>{address?.words}</span>
      </span>
    </p>
  )
}
