package org.ipcase.platform.house.wrong.two;

import org.ipcase.platform.house.wrong.one.FirstFeature;
import org.jspecify.annotations.Nullable;

/** Wrong on purpose: knows a feature that knows it. */
public record SecondFeature(@Nullable FirstFeature other) {}
