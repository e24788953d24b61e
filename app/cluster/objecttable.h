// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/tablekey.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace podium {

/// A sorted set of objects, cheap to copy: copies share chunks of shared objects, and a change
/// copies one chunk. With n objects a copy costs n / chunkSize pointers, a look-up log n, a change
/// chunkSize pointers. Shared pointers, as versions of a cluster share what they have in common.
template <class T>
class ObjectTable
{
public:
    using Pointer = std::shared_ptr<const T>;
    using Chunk = std::vector<Pointer>;
    static constexpr size_t chunkSize = 256;

    ObjectTable() = default;
    /// Takes objects in any order; of two with one key the last stays.
    static ObjectTable fromObjects(std::vector<T> objects);
    /// Likewise, without a copy of any object.
    static ObjectTable fromPointers(std::vector<Pointer> objects);

    bool isEmpty() const { return m_size == 0; }

    qsizetype size() const { return m_size; }

    /// Null if there is none.
    const T *find(const TableKey &key) const;

    bool contains(const TableKey &key) const { return find(key) != nullptr; }

    /// Replaces the object of the same key.
    void insert(T object) { insert(std::make_shared<const T>(std::move(object))); }

    void insert(Pointer object);
    void remove(const TableKey &key);

    class Iterator
    {
    public:
        using value_type = T;
        using difference_type = std::ptrdiff_t;

        const T &operator*() const { return *(*m_chunks)[m_chunk]->at(m_index); }

        const T *operator->() const { return &**this; }

        /// The object itself, to be shared with another table.
        const Pointer &pointer() const { return (*m_chunks)[m_chunk]->at(m_index); }

        Iterator &operator++();
        Iterator operator++(int);
        bool operator==(const Iterator &) const = default;

    private:
        friend class ObjectTable;
        const std::vector<std::shared_ptr<const Chunk>> *m_chunks{nullptr};
        size_t m_chunk{0};
        size_t m_index{0};
    };

    Iterator begin() const { return iterator(0); }

    Iterator end() const { return iterator(m_chunks.size()); }

    /// Calls removed(const T &), added(const T &), changed(const T &before, const T &after) in the
    /// order of the keys. Skips shared chunks, so the cost follows the change, not the size.
    template <class Removed, class Added, class Changed>
    static void compare(const ObjectTable &before, const ObjectTable &after, Removed removed,
                        Added added, Changed changed);

    /// The same, but `changed` is called for every pair that is not one and the same object, equal
    /// or not: for those who keep pointers.
    template <class Removed, class Added, class Changed>
    static void compareObjects(const ObjectTable &before, const ObjectTable &after, Removed removed,
                               Added added, Changed changed);

    bool operator==(const ObjectTable &other) const;

private:
    Iterator iterator(size_t chunk) const;
    /// The chunk where the key is or belongs; 0 for an empty table.
    size_t chunkFor(const TableKey &key) const;
    static typename Chunk::const_iterator position(const Chunk &chunk, const TableKey &key);
    void put(size_t chunk, Chunk content);

    std::vector<std::shared_ptr<const Chunk>> m_chunks{};
    qsizetype m_size{0};
};

template <class T>
typename ObjectTable<T>::Iterator &ObjectTable<T>::Iterator::operator++()
{
    if (++m_index == (*m_chunks)[m_chunk]->size()) {
        m_index = 0;
        ++m_chunk;
    }
    return *this;
}

template <class T>
typename ObjectTable<T>::Iterator ObjectTable<T>::Iterator::operator++(int)
{
    Iterator before = *this;
    ++*this;
    return before;
}

template <class T>
typename ObjectTable<T>::Iterator ObjectTable<T>::iterator(size_t chunk) const
{
    Iterator result;
    result.m_chunks = &m_chunks;
    result.m_chunk = chunk;
    return result;
}

template <class T>
ObjectTable<T> ObjectTable<T>::fromObjects(std::vector<T> objects)
{
    std::vector<Pointer> pointers;
    pointers.reserve(objects.size());
    for (T &object : objects)
        pointers.push_back(std::make_shared<const T>(std::move(object)));
    return fromPointers(std::move(pointers));
}

template <class T>
ObjectTable<T> ObjectTable<T>::fromPointers(std::vector<Pointer> objects)
{
    const auto before = [](const Pointer &a, const Pointer &b) { return keyOf(*a) < keyOf(*b); };
    if (!std::is_sorted(objects.begin(), objects.end(), before))
        std::stable_sort(objects.begin(), objects.end(), before);
    Chunk sorted;
    sorted.reserve(objects.size());
    for (Pointer &object : objects) {
        if (!sorted.empty() && keyOf(*sorted.back()) == keyOf(*object))
            sorted.pop_back();
        sorted.push_back(std::move(object));
    }
    ObjectTable result;
    result.m_size = qsizetype(sorted.size());
    // Half full, so that the first insertions do not split.
    constexpr size_t fill = chunkSize / 2;
    for (size_t from = 0; from < sorted.size(); from += fill) {
        const size_t to = std::min(from + fill, sorted.size());
        result.m_chunks.push_back(std::make_shared<const Chunk>(
            sorted.begin() + std::ptrdiff_t(from), sorted.begin() + std::ptrdiff_t(to)));
    }
    return result;
}

template <class T>
size_t ObjectTable<T>::chunkFor(const TableKey &key) const
{
    const auto after =
        std::upper_bound(m_chunks.begin(), m_chunks.end(), key,
                         [](const TableKey &k, const std::shared_ptr<const Chunk> &c) {
                             return k < keyOf(*c->front());
                         });
    return after == m_chunks.begin() ? 0 : size_t(after - m_chunks.begin()) - 1;
}

template <class T>
typename ObjectTable<T>::Chunk::const_iterator ObjectTable<T>::position(const Chunk &chunk,
                                                                        const TableKey &key)
{
    return std::lower_bound(chunk.begin(), chunk.end(), key,
                            [](const Pointer &p, const TableKey &k) { return keyOf(*p) < k; });
}

template <class T>
const T *ObjectTable<T>::find(const TableKey &key) const
{
    if (m_chunks.empty())
        return nullptr;
    const Chunk &chunk = *m_chunks[chunkFor(key)];
    const auto it = position(chunk, key);
    return it != chunk.end() && keyOf(**it) == key ? it->get() : nullptr;
}

template <class T>
void ObjectTable<T>::put(size_t chunk, Chunk content)
{
    if (content.empty()) {
        m_chunks.erase(m_chunks.begin() + std::ptrdiff_t(chunk));
    } else if (content.size() <= chunkSize) {
        m_chunks[chunk] = std::make_shared<const Chunk>(std::move(content));
    } else {
        const auto middle = content.begin() + std::ptrdiff_t(content.size() / 2);
        const auto at = m_chunks.begin() + std::ptrdiff_t(chunk) + 1;
        m_chunks.insert(at, std::make_shared<const Chunk>(middle, content.end()));
        m_chunks[chunk] = std::make_shared<const Chunk>(content.begin(), middle);
    }
}

template <class T>
void ObjectTable<T>::insert(Pointer pointer)
{
    const TableKey key = keyOf(*pointer);
    if (m_chunks.empty()) {
        m_chunks.push_back(std::make_shared<const Chunk>(1, std::move(pointer)));
        m_size = 1;
        return;
    }
    const size_t index = chunkFor(key);
    Chunk content = *m_chunks[index];
    const auto at = content.begin() + (position(content, key) - content.cbegin());
    if (at != content.end() && keyOf(**at) == key) {
        *at = std::move(pointer);
    } else {
        content.insert(at, std::move(pointer));
        ++m_size;
    }
    put(index, std::move(content));
}

template <class T>
void ObjectTable<T>::remove(const TableKey &key)
{
    if (!contains(key))
        return;
    const size_t index = chunkFor(key);
    Chunk content = *m_chunks[index];
    content.erase(position(content, key));
    --m_size;
    put(index, std::move(content));
}

template <class T>
template <class Removed, class Added, class Changed>
void ObjectTable<T>::compare(const ObjectTable &before, const ObjectTable &after, Removed removed,
                             Added added, Changed changed)
{
    compareObjects(before, after, removed, added, [&](const T &a, const T &b) {
        if (!(a == b))
            changed(a, b);
    });
}

template <class T>
template <class Removed, class Added, class Changed>
void ObjectTable<T>::compareObjects(const ObjectTable &before, const ObjectTable &after,
                                    Removed removed, Added added, Changed changed)
{
    Iterator a = before.begin();
    Iterator b = after.begin();
    while (a != before.end() && b != after.end()) {
        const bool atStart = a.m_index == 0 && b.m_index == 0;
        if (atStart && before.m_chunks[a.m_chunk] == after.m_chunks[b.m_chunk]) {
            ++a.m_chunk;
            ++b.m_chunk;
            continue;
        }
        const TableKey keyA = keyOf(*a);
        const TableKey keyB = keyOf(*b);
        if (keyA < keyB) {
            removed(*a++);
        } else if (keyB < keyA) {
            added(*b++);
        } else {
            if (&*a != &*b)
                changed(*a, *b);
            ++a;
            ++b;
        }
    }
    for (; a != before.end(); ++a)
        removed(*a);
    for (; b != after.end(); ++b)
        added(*b);
}

template <class T>
bool ObjectTable<T>::operator==(const ObjectTable &other) const
{
    if (m_size != other.m_size)
        return false;
    bool equal = true;
    const auto differs = [&](const auto &...) { equal = false; };
    compare(*this, other, differs, differs, differs);
    return equal;
}

} // namespace podium
