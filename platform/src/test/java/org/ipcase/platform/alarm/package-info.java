@NullMarked
package org.ipcase.platform.alarm;

import org.jspecify.annotations.NullMarked;
