/**
 * Alarms of legal clocks (期限预警): whatever a record's {@code Index} says is due is watched without
 * anybody opening the record. Yellow, orange, red (SUP-02); each level is recorded once, told to
 * other services, and shown to whoever must act and, when late, to those above.
 */
@NullMarked
package org.ipcase.platform.alarm;

import org.jspecify.annotations.NullMarked;
