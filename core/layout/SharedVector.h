// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace thidua::layout {

/// A vector whose copies share their elements until one of them is changed, so that a page that
/// stays the same costs nothing in the next setting. Elements are read only; edit() gives the
/// vector itself.
template <typename T> class SharedVector {
public:
    using value_type = T;
    using size_type = size_t;
    using const_reference = const T&;
    using const_iterator = typename std::vector<T>::const_iterator;
    using iterator = const_iterator;

    SharedVector() = default;
    SharedVector(std::initializer_list<T> elements) : SharedVector(std::vector<T>(elements)) {}
    SharedVector(std::vector<T> elements)
    {
        if (!elements.empty())
            m_elements = std::make_shared<std::vector<T>>(std::move(elements));
    }

    const std::vector<T>& all() const
    {
        static const std::vector<T> none;
        return m_elements ? *m_elements : none;
    }
    /// For changing them; shared with no other copy.
    std::vector<T>& edit()
    {
        if (!m_elements)
            m_elements = std::make_shared<std::vector<T>>();
        else if (m_elements.use_count() > 1)
            m_elements = std::make_shared<std::vector<T>>(*m_elements);
        return *m_elements;
    }

    bool empty() const { return !m_elements || m_elements->empty(); }
    size_t size() const { return m_elements ? m_elements->size() : 0; }
    const T& operator[](size_t index) const { return (*m_elements)[index]; }
    const T& at(size_t index) const { return all().at(index); }
    const T& front() const { return m_elements->front(); }
    const T& back() const { return m_elements->back(); }
    const_iterator begin() const { return all().begin(); }
    const_iterator end() const { return all().end(); }

    void push_back(T element) { edit().push_back(std::move(element)); }
    void clear() { m_elements.reset(); }

    bool isSharedWith(const SharedVector& other) const { return m_elements == other.m_elements; }
    bool operator==(const SharedVector& other) const
    {
        return isSharedWith(other) || all() == other.all();
    }

private:
    std::shared_ptr<std::vector<T>> m_elements;
};

} // namespace thidua::layout
