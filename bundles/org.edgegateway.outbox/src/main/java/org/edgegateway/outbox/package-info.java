// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * A durable store-and-forward queue: an append-only segment journal on disk.
 *
 * <p>Plain Java: needs neither OSGi, nor Kura, nor any particular cloud. Start at {@link org.edgegateway.outbox.Outbox}.
 *
 * <h2>Guarantees</h2>
 *
 * <ul>
 *   <li>A record whose append returned is delivered at least once, in the order of its lane, unless a bound dropped it
 *       or the disk destroyed it; both are counted and reported.
 *   <li>A process killed loses no record and no acknowledgement that had returned, under every fsync policy. A power
 *       cut takes what {@link org.edgegateway.outbox.FsyncPolicy} says; lost acknowledgements only mean that records
 *       are read again.
 *   <li>A sequence is never given to another record, also when all were acknowledged. Only a power cut under a policy
 *       other than every append can take records, and then their sequences, unless they had been acknowledged, are free.
 *   <li>Opening reads the newest segment only, and memory does not grow with the backlog but by some 100 bytes for each
 *       segment of up to 4 MiB.
 * </ul>
 *
 * <h2>On disk</h2>
 *
 * <pre>
 * folder/
 *   lock                             held while open; the operating system releases it with the process
 *   control/  telemetry/  logs/      one folder for each lane:
 *     0000000000000000001.segment    named after its first sequence; full at an eighth of the capacity, at most 4 MiB
 *     0000000000000031250.damaged    one found damaged; its readable records are still delivered
 *     0000000000000062500.segment    the newest one is appended to
 *     7.acknowledged                 which records need no delivery any more
 *     damaged/                       damaged segments that are done with: the newest 8, at most a quarter of the capacity
 *
 * segment = header record*           all numbers big endian
 * header  | "EGOUTBOX" 8 | version 4 | CRC32C of the rest 4 | first sequence 8 | created, epoch ms 8 |
 * record  | length 4 | CRC32C of the rest 4 | sequence 8 | time, epoch ms 8 | payload |
 *
 * acknowledged = entry*
 * entry   | CRC32C of the rest 4 | first sequence 8 | last sequence 8 |
 * </pre>
 *
 * <p>Sequences in a segment are consecutive, so its name and that of the next one tell how many records it holds.
 *
 * <h2>What is damaged</h2>
 *
 * <p>An incomplete end of the newest segment is cut off on opening. Anywhere else, what does not match its checksum is
 * stepped over, up to the next intact record; the records missing in between are counted as dropped. A damaged segment
 * is renamed at once and, when its readable records are delivered, moved aside instead of deleted. Bad entries of
 * acknowledgements are ignored and reported.
 *
 * <h2>Flash wear</h2>
 *
 * <p>A record is written once and never moved. Beyond its payload it costs 24 bytes, and 20 bytes go to each range
 * acknowledged. A disk writes whole blocks of 4 KiB, so each fsync writes the last one again. Measured on Linux with
 * payloads of 100 bytes, without what the file system writes for itself, as bytes written per payload byte:
 *
 * <pre>
 *                                           by the outbox   blocks
 *   no fsync, 100 records per acknowledgement       1.24      1.24
 *   fsync every 100 ms, 1,000 records/s             1.24      1.67
 *   fsync every 100 ms,   100 records/s             1.26      5.08
 *   fsync of each lone append                       1.24     42.2
 *   the same, each acknowledged alone               1.44     42.6
 * </pre>
 *
 * <p>Acknowledgements are forced only when their file, of 256 KiB, is begun anew, when they alone tell that a segment
 * was delivered before an older one, and on closing.
 * {@link org.edgegateway.outbox.LaneStatistics#writtenBytes} tells what was handed to the operating system.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.edgegateway.outbox;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
