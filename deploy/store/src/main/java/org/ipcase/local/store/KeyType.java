package org.ipcase.local.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * The values of an index's fields as one key, ordered field by field; a shorter key comes first.
 */
final class KeyType extends BasicDataType<KeyValue> {

    static final KeyType INSTANCE = new KeyType();

    private KeyType() {}

    @Override
    public int compare(KeyValue one, KeyValue other) {
        int shared = Math.min(one.size(), other.size());
        for (int i = 0; i < shared; i++) {
            int order = BsonType.INSTANCE.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public int getMemory(KeyValue key) {
        return 48 + key.stream().mapToInt(BsonType.INSTANCE::getMemory).sum();
    }

    @Override
    public void write(WriteBuffer target, KeyValue key) {
        target.putVarInt(key.size());
        for (Object value : key) {
            BsonType.INSTANCE.write(target, value);
        }
    }

    @Override
    public KeyValue read(ByteBuffer source) {
        int size = DataUtils.readVarInt(source);
        List<@Nullable Object> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(BsonType.INSTANCE.read(source));
        }
        return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
