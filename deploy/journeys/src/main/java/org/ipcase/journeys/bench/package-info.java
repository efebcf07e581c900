/** Measures the running stack through the gateway (性能测量), bounded in time. */
@NullMarked
package org.ipcase.journeys.bench;

import org.jspecify.annotations.NullMarked;
