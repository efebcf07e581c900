@NullMarked
package org.ipcase.cases.law;

import org.jspecify.annotations.NullMarked;
