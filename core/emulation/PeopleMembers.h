// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulation/Agency.h"
#include "emulation/Person.h"
#include "emulation/Schema.h"

/// Members and choices as they stand in the JSON (docs/format.md).
namespace thidua::emulation::schema {

template <> struct Table<AgencyName> {
    static constexpr std::tuple members{
        may(u"from", u"từ ngày", &AgencyName::from),
        may(u"until", u"đến ngày", &AgencyName::until),
        must(u"name", u"tên cơ quan", &AgencyName::name),
        may(u"shortName", u"tên ngắn", &AgencyName::shortName),
        may(u"abbreviation", u"tên viết tắt", &AgencyName::abbreviation),
        may(u"headLines", u"các dòng ở đầu văn bản", &AgencyName::headLines),
        may(u"parent", u"cơ quan chủ quản", &AgencyName::parent),
        may(u"place", u"địa danh", &AgencyName::place)};
};

template <> struct Table<Unit> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &Unit::id), must(u"name", u"tên đơn vị", &Unit::name),
        may(u"abbreviation", u"tên viết tắt", &Unit::abbreviation),
        may(u"headcount", u"số người", &Unit::headcount), may(u"women", u"số nữ", &Unit::women)};
};

template <> struct Table<Agency> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &Agency::id),
        may(u"role", u"loại cơ quan", &Agency::role),
        may(u"province", u"tỉnh, thành phố", &Agency::province),
        may(u"headTitle", u"chức vụ người đứng đầu", &Agency::headTitle),
        may(u"names", u"tên theo thời gian", &Agency::names),
        may(u"units", u"đơn vị", &Agency::units),
        may(u"address", u"địa chỉ", &Agency::address),
        may(u"phone", u"điện thoại", &Agency::phone),
        may(u"fax", u"fax", &Agency::fax),
        may(u"email", u"thư điện tử", &Agency::email),
        may(u"website", u"trang thông tin", &Agency::website)};
};

template <> struct Choices<Sex> {
    static constexpr std::pair<Sex, const char16_t*> all[] = {std::pair{Sex::Male, u"male"},
                                                              std::pair{Sex::Female, u"female"}};
};

template <> struct Table<Service> {
    static constexpr std::tuple members{may(u"from", u"từ tháng, năm", &Service::from),
                                        may(u"until", u"đến tháng, năm", &Service::until),
                                        may(u"position", u"chức vụ", &Service::position),
                                        may(u"place", u"đơn vị công tác", &Service::place),
                                        may(u"note", u"ghi chú", &Service::note)};
};

template <> struct Table<Person> {
    static constexpr std::tuple members{
        must(u"id", u"mã", &Person::id),
        may(u"honorific", u"cách xưng hô", &Person::honorific),
        must(u"name", u"họ và tên", &Person::name),
        may(u"sex", u"giới tính", &Person::sex),
        may(u"born", u"ngày sinh", &Person::born),
        may(u"hometown", u"quê quán", &Person::hometown),
        may(u"residence", u"nơi ở", &Person::residence),
        may(u"position", u"chức vụ chính quyền", &Person::position),
        may(u"partyPosition", u"chức vụ Đảng", &Person::partyPosition),
        may(u"unionPosition", u"chức vụ đoàn thể", &Person::unionPosition),
        may(u"education", u"trình độ", &Person::education),
        may(u"academicTitle", u"học hàm, học vị", &Person::academicTitle),
        may(u"agency", u"cơ quan", &Person::agency),
        may(u"unit", u"đơn vị", &Person::unit),
        may(u"joined", u"ngày vào ngành", &Person::joined),
        may(u"joinedParty", u"ngày vào Đảng", &Person::joinedParty),
        may(u"retired", u"ngày nghỉ hưu", &Person::retired),
        may(u"career", u"quá trình công tác", &Person::career)};
};

template <> struct Choices<Capacity> {
    static constexpr std::pair<Capacity, const char16_t*> all[] = {
        std::pair{Capacity::Head, u"head"},       std::pair{Capacity::Deputy, u"deputy"},
        std::pair{Capacity::Acting, u"acting"},   std::pair{Capacity::OnBehalf, u"onBehalf"},
        std::pair{Capacity::ByOrder, u"byOrder"}, std::pair{Capacity::Delegated, u"delegated"}};
};

template <> struct Table<Signer> {
    static constexpr std::tuple members{must(u"id", u"mã", &Signer::id),
                                        must(u"agency", u"cơ quan", &Signer::agency),
                                        may(u"person", u"người ký", &Signer::person),
                                        may(u"capacity", u"quyền hạn ký", &Signer::capacity),
                                        may(u"position", u"chức vụ người ký", &Signer::position),
                                        may(u"body", u"ký thay mặt", &Signer::body),
                                        may(u"from", u"từ ngày", &Signer::from),
                                        may(u"until", u"đến ngày", &Signer::until)};
};

} // namespace thidua::emulation::schema
