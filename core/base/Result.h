// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace thidua::base {

/// A value, or the failure that prevented it. Reading the wrong side is a bug and asserts.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    bool isOk() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return isOk(); }

    const T& value() const&
    {
        Q_ASSERT(isOk());
        return *std::get_if<T>(&m_content);
    }
    T&& value() &&
    {
        Q_ASSERT(isOk());
        return std::move(*std::get_if<T>(&m_content));
    }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const
    {
        Q_ASSERT(!isOk());
        return *std::get_if<Error>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

/// The value of a Result that only says whether it worked.
struct Done {
    bool operator==(const Done&) const = default;
};

} // namespace thidua::base
