/** A caller of the platform's API as any other: tokens, requests, replies. */
@NullMarked
package org.ipcase.journeys.client;

import org.jspecify.annotations.NullMarked;
