/**
 * Regions (行政区划): provinces, prefectures, districts and functional areas with their days of
 * validity, so that an old case keeps its old code and still finds today's office (domain.md 8.7).
 */
@NullMarked
package org.ipcase.kernel.place;

import org.jspecify.annotations.NullMarked;
